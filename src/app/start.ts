/// <reference lib="dom" />
// Content first: sending for a dozen scripts would hold back the first paint, so they wait in a template until the page
// is parsed. Small and without imports, so that it is there as soon as it is wanted.
{
  const scripts = document.querySelector<HTMLTemplateElement>('#scripts')
  if (scripts) document.head.append(scripts.content)
}
