import '@fontsource-variable/source-sans-3'
import { mount } from 'svelte'
import { openAtlas } from './state/openAtlas.ts'
import { Opening } from './state/opening.svelte.ts'
import { trustOwnAddresses } from './trustedTypes.ts'
import './views/theme.css'
import App from './views/App.svelte'
import { t } from './words/t.ts'

trustOwnAddresses()

// index.html is French: what a browser shows, or keeps as a bookmark, before the atlas is open.
document.title = t('Faubourg, l’atlas des quartiers prioritaires')
document
  .querySelector('meta[name="description"]')
  ?.setAttribute(
    'content',
    t('Qui investit quoi, où et avec qui dans les quartiers prioritaires de la politique de la ville.')
  )

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no element #app')

// The tables are asked for before the first component is made: the first map waits for them alone.
const folder = new URL('data/', document.baseURI).href
const opening = new Opening((onArrival) => openAtlas(folder, true, onArrival))
target.replaceChildren()
mount(App, { target, props: { opening } })
