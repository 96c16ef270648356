// Plain JavaScript, so that an old Node can read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)

if (!runsTypeScript) {
  console.error(
    `Roter Faden needs Node 22.18 or newer, and this is Node ${process.versions.node}. ` +
      'Install Node 24 from https://nodejs.org and run `npm ci` again.',
  )
  process.exit(1)
}
