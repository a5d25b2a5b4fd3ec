-- What a person with Neovim does: opens an article, looks at it, confirms what is under the cursor.
-- Runs in Neovim 0.7 (Debian 12) and newer. The answers go to a file as JSON.

local server = vim.json.decode(vim.env.ATTACHE_SERVER)
local uri = vim.uri_from_bufnr(0)
local buffer = vim.api.nvim_get_current_buf()

local id = assert(vim.lsp.start_client({
  name = 'attache',
  cmd = server,
  root_dir = vim.fn.getcwd(),
}))
vim.lsp.buf_attach_client(buffer, id)

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(buffer, method, params, 15000)
  local answer = answers and answers[id] or { error = problem or 'no answer' }
  return answer.result or { problem = answer.error or 'nothing' }
end

local function place(words)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, true)) do
    local at = text:find(words, 1, true)
    if at then
      local character = vim.str_utfindex(text, at)
      return { line = line - 1, character = character }
    end
  end
  error(words .. ' does not stand in the article')
end

assert(vim.wait(15000, function()
  local client = vim.lsp.get_client_by_id(id)
  return client ~= nil and client.initialized
end, 20), 'the server did not start')

local position = place(vim.env.ATTACHE_WORDS)
local document = { uri = uri }
local actions = ask('textDocument/codeAction', {
  textDocument = document,
  range = { start = position, ['end'] = position },
  context = { diagnostics = {} },
})
local answers = {
  legend = vim.lsp.get_client_by_id(id).server_capabilities.semanticTokensProvider.legend,
  tokens = ask('textDocument/semanticTokens/full', { textDocument = document }),
  hover = ask('textDocument/hover', { textDocument = document, position = position }),
  actions = actions,
  decided = ask('workspace/executeCommand', actions[1].command),
  hoverAfter = ask('textDocument/hover', { textDocument = document, position = position }),
  symbols = ask('textDocument/documentSymbol', { textDocument = document }),
}

vim.fn.writefile({ vim.json.encode(answers) }, vim.env.ATTACHE_ANSWERS)
vim.lsp.stop_client(id)
vim.wait(2000, function()
  return vim.lsp.client_is_stopped(id)
end, 20)
vim.cmd('qall!')
