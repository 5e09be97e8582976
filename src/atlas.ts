import '@fontsource-variable/source-sans-3'
import { mount } from 'svelte'
import { openAtlas } from './state/openAtlas.ts'
import { Opening } from './state/opening.svelte.ts'
import { trustOwnAddresses } from './trustedTypes.ts'
import './views/theme.css'
import App from './views/App.svelte'

trustOwnAddresses()

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no element #app')

// The tables are asked for before the first component is made: the first map waits for them alone.
const folder = new URL('data/', document.baseURI).href
const opening = new Opening((onArrival) => openAtlas(folder, true, onArrival))
target.replaceChildren()
mount(App, { target, props: { opening } })
