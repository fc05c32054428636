dofile("src/bench/load/lines.lua")

-- Records of one minute, each at a minute of its own in nights of the last weeks: the server refuses an overlap. The
-- second argument says which minutes earlier runs have used.
local first = 0
local lines_init = init

function init(args)
  lines_init(args)
  first = tonumber(args[2])
  math.randomseed(os.time())
end

local NIGHT = 300

local function started_at(index)
  local midnight = os.time() - os.time() % 86400
  local night = midnight - (3 + math.floor(index / NIGHT)) * 86400 + 4 * 3600
  return os.date("!%Y-%m-%dT%H:%M:%SZ", night + index % NIGHT * 60)
end

local function uuid()
  return (("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"):gsub("x", function()
    return string.format("%x", math.random(0, 15))
  end))
end

function request()
  local line, round = take()
  local body = string.format(
    '{"advocateId":"%s","modelCode":"PEER_COUNSELING","origin":"DROP_IN","startedAt":"%s","minutes":1,'
      .. '"topic":"FRIENDS","gradeBand":"GRADES_9_10","limitsTold":true,"submit":true,'
      .. '"note":"Mostly listened. Wants to try sitting with the robotics club at lunch."}',
    line[2], started_at(first + round))
  return wrk.format("POST", "/api/v1/peer-sessions", {
    ["Authorization"] = "Bearer " .. line[1],
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = uuid(),
  }, body)
end
