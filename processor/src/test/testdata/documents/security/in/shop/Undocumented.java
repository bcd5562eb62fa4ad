package shop;

import dev.turboapi.annotation.SecurityScheme;

@SecurityScheme(extractor = OAuth.Extractor.class)
@interface Undocumented {}
