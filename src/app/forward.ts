/// <reference lib="dom" />
// The start address: on to the remembered language, else to the browser's. A classic script of its own without imports,
// so that it runs before anything is painted.
{
  const remembered = () => {
    try {
      return localStorage.getItem('roter-faden/language')
    } catch {
      return null
    }
  }
  const spoken = () => (navigator.languages.find((tag) => /^(de|en)\b/i.test(tag)) ?? 'en').slice(0, 2).toLowerCase()
  const known = remembered()
  const language = known === 'de' || known === 'en' ? known : spoken()
  location.replace(`${import.meta.env.BASE_URL}${language}/${location.search}${location.hash}`)
}
