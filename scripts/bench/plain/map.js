// The least that MapLibre can be asked: one polygon on a background, in a page of its own.
import { Map, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import './map.css'

const hexagon = [
  [2.5, 51],
  [8.2, 49],
  [7.5, 43.8],
  [3.1, 42.4],
  [-1.8, 43.4],
  [-4.8, 48.4],
  [2.5, 51]
]

setWorkerUrl(workerUrl)
const map = new Map({
  container: 'map',
  bounds: [-5.2, 41.3, 9.6, 51.2],
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: { land: { type: 'geojson', data: { type: 'Polygon', coordinates: [hexagon] } } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#e8eef0' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f6f3ec' } }
    ]
  }
})
map.once('idle', () => performance.mark('first-map'))
