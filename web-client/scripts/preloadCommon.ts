import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What nearly every page needs is on its way before the first script runs. */
export function preloadCommon(): Plugin {
  return {
    name: 'preload-common',
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /^assets\/common-.*\.(js|css)$/.test(file))
          .map((file) => tag(`/${file}`)),
    },
  }
}

function tag(href: string): HtmlTagDescriptor {
  const rel = href.endsWith('.js') ? 'modulepreload' : 'stylesheet'
  return { tag: 'link', attrs: { rel, crossorigin: true, href }, injectTo: 'head' }
}
