declare module 'js-yaml' {
  export function load(text: string, options: { readonly schema: unknown }): unknown
  export const JSON_SCHEMA: unknown
}
