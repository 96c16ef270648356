/// <reference lib="dom" />
// Content first: sending for a dozen scripts would hold back the first paint, so they wait in a template until the page
// is parsed. Small and without imports, so that it is there as soon as it is wanted.
{
  // What the query asks for differs from the page as it was written: it waits for the scripts rather than jump.
  if (location.search) document.documentElement.dataset.waiting = ''
  const scripts = document.querySelector<HTMLTemplateElement>('#scripts')
  if (scripts) document.head.append(scripts.content)
}
