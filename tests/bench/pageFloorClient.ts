import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { PageFloor } from './pageFloor.ts'

const root = document.getElementById('root')
if (root) hydrateRoot(root, createElement(PageFloor))
