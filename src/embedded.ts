import '@fontsource-variable/source-sans-3'
import { mount } from 'svelte'
import { openAtlas } from './state/openAtlas.ts'
import { isClose } from './state/share/isClose.ts'
import { trustOwnAddresses } from './trustedTypes.ts'
import './views/theme.css'
import './views/embed/embed.css'
import EmbedPage from './views/embed/EmbedPage.svelte'

trustOwnAddresses()

const target = document.getElementById('embed')
if (!target) throw new Error('embed.html has no element #embed')

// As in the atlas: the tables are asked for before the first component is made.
const folder = new URL('./', document.baseURI).href
mount(EmbedPage, {
  target,
  props: { opening: openAtlas(`${folder}data/`, isClose(location.search)), folder, search: location.search }
})
