import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { navTexts } from './scripts/navTexts'

const backend = process.env.HANDRAIL_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: 'src/app/routes',
      generatedRouteTree: 'src/app/routeTree.gen.ts',
      autoCodeSplitting: true,
      // What a page asks for travels with the page; together they stay out of the first load.
      codeSplittingOptions: { defaultBehavior: [['loader', 'component']] },
      quoteStyle: 'single',
    }),
    react(),
    navTexts(),
  ],
  resolve: { tsconfigPaths: true },
  server: { proxy: { '^/api/': backend, '^/q/': backend } },
  build: {
    manifest: true,
    // Inlined assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // What lists read from the address is in the first load, and smaller in one piece.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'search', test: /Search(Params)?\.ts$/ }] } },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 15_000,
  },
})
