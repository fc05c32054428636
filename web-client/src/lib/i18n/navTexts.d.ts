declare module 'virtual:nav-texts/*' {
  /** By the labels of the features' `nav.ts`: `organization:school.list.title`. */
  export const navTexts: Record<string, string>
}
