-- The lines of the file that was named behind "--", walked in turn; take() also says how often they were walked through.
local lines = {}
local taken = 0

function init(args)
  for line in io.lines(args[1]) do
    local words = {}
    for word in line:gmatch("%S+") do
      words[#words + 1] = word
    end
    lines[#lines + 1] = words
  end
end

function take()
  local line, round = lines[taken % #lines + 1], math.floor(taken / #lines)
  taken = taken + 1
  return line, round
end
