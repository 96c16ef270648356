/**
 * The two settings of a build, both from the environment:
 * SITE_URL is the public origin, for canonical addresses, language alternates, link previews and the sitemap;
 * BASE_PATH is the folder on that origin, with slashes around it, for every link and file.
 */
export const site = {
  origin: (process.env.SITE_URL ?? 'https://roter-faden.example').replace(/\/$/, ''),
  base: process.env.BASE_PATH ?? '/',
}

/** The public address of a path below the base. */
export const publicAddress = (path: string) => `${site.origin}${site.base}${path.replace(/^\//, '')}`
