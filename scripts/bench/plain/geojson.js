import { fundingByArea } from './funding.js'
import { mapWith } from './map.js'

// The atlas's first map, written the plain way: GeoJSON files, rows as JSON, array methods, circles by setData.

const fetched = async (name) => (await fetch(`./data/${name}.json`)).json()
const [areas, neighbourhoods, departments, regions, rows] = await Promise.all(
  ['areas', 'neighbourhoods', 'departments', 'regions', 'funding'].map(fetched)
)
const opening = { programmes: ['adultes-relais', 'fonjep'], years: [2024, 2024], level: 'contract' }

const source = (data) => ({ type: 'geojson', data })
const map = mapWith(
  {
    departments: source(departments),
    regions: source(regions),
    neighbourhoods: source(neighbourhoods),
    figures: source(figures(opening))
  },
  [
    { id: 'land', type: 'fill', source: 'departments', paint: { 'fill-color': '#f6f3ec' } },
    { id: 'departments', type: 'line', source: 'departments', paint: { 'line-color': '#d8cfbe' } },
    { id: 'regions', type: 'line', source: 'regions', paint: { 'line-color': '#bdb29c' } },
    { id: 'areas', type: 'fill', source: 'neighbourhoods', paint: { 'fill-color': '#2b7f87' } },
    {
      id: 'figures',
      type: 'circle',
      source: 'figures',
      paint: {
        'circle-color': '#2b7f87',
        'circle-opacity': 0.7,
        'circle-radius': ['sqrt', ['/', ['get', 'amountEur'], 20_000]]
      }
    }
  ]
)
map.once('idle', () => performance.mark('first-map'))

function figures(question) {
  const amounts = fundingByArea(rows, question)
  const features = areas.features
    .filter(({ properties }) => properties.level === question.level)
    .map((feature) => ({
      ...feature,
      properties: { ...feature.properties, amountEur: amounts.get(feature.properties.code) ?? 0 }
    }))
  return { type: 'FeatureCollection', features }
}

/** For the bench: changes the filters; resolves once the map has drawn the answer. */
globalThis.ask = (question) => {
  const drawn = new Promise((seen) => map.once('idle', seen))
  map.getSource('figures').setData(figures(question))
  return drawn
}
