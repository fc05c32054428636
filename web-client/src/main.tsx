import { createRoot } from 'react-dom/client'
import { fetchFeatureTexts, startI18n } from '@/lib/i18n/i18n'
import { App } from './app/App'
import { reportUnlessShown } from './app/reportUnlessShown'
import './app/styles'

const root = document.getElementById('root')
if (root) {
  await startI18n()
  createRoot(root, { onCaughtError: reportUnlessShown }).render(<App />)
  // Once the first page stands: a phone on a slow line shows it sooner.
  setTimeout(fetchFeatureTexts, 2000)
}
