import { Map, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

setWorkerUrl(workerUrl)

/** A MapLibre map of France with these sources and layers over the sea. */
export function mapWith(sources, layers) {
  return new Map({
    container: 'map',
    style: {
      version: 8,
      sources,
      layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#e8eef0' } }, ...layers]
    },
    center: [2.5, 46.5],
    zoom: 5,
    attributionControl: false
  })
}
