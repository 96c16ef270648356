/** Stands in for src/views/course/package.tsx: a file that runs alone makes no packages. */
export const CoursePackage = () => null
