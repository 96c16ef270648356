/** Where this page is found again, to be printed and passed on. */
export const pageAddress = (): string => location.href
