import { createRoot } from 'react-dom/client'
import { ProblemError } from '@/api/problems'
import { startI18n } from '@/lib/i18n/i18n'
import { App } from './app/App'
import './app/styles'

const root = document.getElementById('root')
if (root) {
  await startI18n()
  createRoot(root, { onCaughtError: reportUnlessShown }).render(<App />)
}

/** A problem of the API already stands on the page; anything else is a fault of ours. */
function reportUnlessShown(error: unknown) {
  if (!(error instanceof ProblemError)) reportError(error)
}
