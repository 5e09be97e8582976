import { LayerExtension, type Layer } from '@deck.gl/core'
import { softInk } from './picture.ts'

const [red, green, blue] = softInk.map((channel) => (channel / 255).toFixed(3))

/**
 * Turns the circles of a ScatterplotLayer into triangles inside them, with a thin outline: attribute
 * getDirection says which way each points, 1 up and -1 down.
 */
export class TriangleShape extends LayerExtension {
  static override readonly extensionName = 'TriangleShape'
  static override readonly defaultProps = { getDirection: { type: 'accessor', value: 1 } }

  override getShaders() {
    return { modules: [shader] }
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({
      triangleDirections: { size: 1, accessor: 'getDirection', defaultValue: 1 }
    })
  }
}

const shader = {
  name: 'triangle',
  vs: /* glsl */ `
in float triangleDirections;
out float triangle_direction;
`,
  fs: /* glsl */ `
in float triangle_direction;
`,
  inject: {
    'vs:DECKGL_FILTER_GL_POSITION': /* glsl */ `
    triangle_direction = triangleDirections;
`,
    // An equilateral triangle in the unit circle: its sides lie half a radius from the middle.
    'fs:DECKGL_FILTER_COLOR': /* glsl */ `
    float height = geometry.uv.y * triangle_direction;
    float inside = min(height + 0.5, 0.5 - 0.8660254 * abs(geometry.uv.x) - 0.5 * height);
    float insidePx = inside / max(fwidth(geometry.uv.x), 1.0e-6);
    float shown = smoothstep(-0.5, 0.5, insidePx);
    if (shown == 0.0) discard;
    color = mix(vec4(${red}, ${green}, ${blue}, 1.0), color, smoothstep(0.5, 1.5, insidePx));
    color.a *= shown;
`
  }
}
