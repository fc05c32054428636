import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { navTexts } from './scripts/navTexts'
import { preloadCommon } from './scripts/preloadCommon'

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
    preloadCommon(),
  ],
  resolve: { tsconfigPaths: true },
  server: { proxy: { '^/api/': backend, '^/q/': backend } },
  build: {
    manifest: true,
    // Inlined assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // Few files: on a phone's line a request costs more than the bytes of a small one. Libraries change less often.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
            { name: 'start', tags: ['$initial'] },
            { name: 'common', test: /\.(ts|tsx|js|mjs|css)$/, minShareCount: 16 },
            { name: 'lists', test: /src\/(ui\/(Data|Export|Filter|Pager|Sort)|api\/downloadCsv)/ },
            { name: 'questions', test: /src\/features\/\w+\/(queries|use\w+)\.ts$/ },
          ],
        },
      },
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
