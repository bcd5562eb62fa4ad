"""No routes, nothing configured."""

from fastapi import FastAPI

from cases import document

app = FastAPI()

CASES = [document()]
