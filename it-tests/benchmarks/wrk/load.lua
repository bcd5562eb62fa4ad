-- Loads one endpoint: wrk ... -s load.lua URL -- DEPTH METHOD TARGET PATHS BODY
--
-- DEPTH requests are sent at once on a connection. {n} in TARGET is 0 to PATHS - 1 in turn.

local texts = {}

function init(args)
  local depth, method, target, paths = tonumber(args[1]), args[2], args[3], tonumber(args[4])
  local body = args[5] ~= "" and args[5] or nil
  if body then
    wrk.headers["content-type"] = "application/json"
  end
  for n = 0, paths - 1 do
    local text = wrk.format(method, (target:gsub("{n}", n)), nil, body)
    texts[#texts + 1] = text:rep(depth)
  end
  if #texts == 1 then
    -- wrk asks once, by this function, for a request that is always the same.
    wrk.format = function() return texts[1] end
  else
    local last = 0
    request = function()
      last = last % #texts + 1
      return texts[last]
    end
  end
end

function done(summary, latency)
  local errors = 0
  for _, count in pairs(summary.errors) do
    errors = errors + count
  end
  io.write(string.format("result %d requests %d us %d errors %d us p50 %d us p99\n",
    summary.requests, summary.duration, errors, latency:percentile(50), latency:percentile(99)))
end
