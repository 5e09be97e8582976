import { mapWith } from './map.js'

mapWith({}, []).once('idle', () => performance.mark('first-map'))
