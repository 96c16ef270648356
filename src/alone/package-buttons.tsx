/** Stands in for src/views/take/package-buttons.tsx: a file that runs alone makes no packages. */
export const PackageButtons = () => null
