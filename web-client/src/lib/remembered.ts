const SIGNED_IN = 'handrail.signed-in'
const DISTRICT = 'handrail.district'
const LANGUAGE = 'handrail.language'

/** All that this device keeps between visits: settings, and never anything about a person. */
export const remembered = {
  /** Only whether asking for a new token is worth it; a device that never signed in asks nothing. */
  signedIn: () => read(SIGNED_IN) === 'yes',
  setSignedIn: (signedIn: boolean) => write(SIGNED_IN, signedIn ? 'yes' : undefined),

  district: () => read(DISTRICT) ?? '',
  setDistrict: (code: string) => write(DISTRICT, code),

  language: () => read(LANGUAGE),
  setLanguage: (language: string) => write(LANGUAGE, language),
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, value: string | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing still works; it only asks again next time.
  }
}
