/** The server's own default, written down because lists and pagers count with it. */
export const PAGE_SIZE = 25
