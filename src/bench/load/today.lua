dofile("src/bench/load/lines.lua")

function request()
  local line = take()
  return wrk.format("GET", "/api/v1/today", { ["Authorization"] = "Bearer " .. line[1] })
end
