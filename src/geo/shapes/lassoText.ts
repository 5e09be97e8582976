import { InputError } from '../../core/errors.ts'
import { shapeLimits, type LonLat } from './shape.ts'
import { t } from '../../words/t.ts'

/** Letters that no address needs to escape; each carries five bits and whether more follow. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const scale = 1e5

/**
 * Points as short text: differences from point to point in hundred-thousandths of a degree, five bits to a letter.
 * Source: Google's encoded polyline format, over the alphabet of RFC 4648 base64url.
 */
export function lassoText(points: readonly LonLat[]): string {
  let text = ''
  let before: LonLat = [0, 0]
  for (const [lon, lat] of points) {
    const now: LonLat = [Math.round(lon * scale), Math.round(lat * scale)]
    text += lettersOf(now[0] - before[0]) + lettersOf(now[1] - before[1])
    before = now
  }
  return text
}

/**
 * Points of such a text.
 * @throws InputError for a foreign letter, a text cut off, or more points than a lasso has
 */
export function lassoPoints(text: string): LonLat[] {
  const steps: number[] = []
  let [value, shift] = [0, 1]
  for (const letter of text) {
    const bits = letters.indexOf(letter)
    // Nothing on earth needs more than six letters.
    if (bits < 0 || shift > 32 ** 5) throw new InputError(t('lasso illisible'))
    value += (bits & 31) * shift
    shift *= 32
    if (bits & 32) continue
    steps.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2)
    ;[value, shift] = [0, 1]
    if (steps.length > 2 * shapeLimits.vertices)
      throw new InputError(t('lasso : plus de {vertices} sommets', { vertices: shapeLimits.vertices }))
  }
  if (shift !== 1 || steps.length % 2 !== 0) throw new InputError(t('lasso incomplet : le lien est coupé'))
  const points: LonLat[] = []
  let [lon, lat] = [0, 0]
  for (let i = 0; i < steps.length; i += 2) {
    lon += steps[i] ?? 0
    lat += steps[i + 1] ?? 0
    points.push([lon / scale, lat / scale])
  }
  return points
}

function lettersOf(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step
  let text = ''
  while (rest >= 32) {
    text += letters[(rest % 32) + 32] ?? ''
    rest = Math.floor(rest / 32)
  }
  return text + (letters[rest] ?? '')
}
