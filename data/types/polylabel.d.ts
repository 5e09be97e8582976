/** The polylabel package has no types of its own. */
declare module 'polylabel' {
  /** Pole of inaccessibility of the rings (outer, then holes), in the units of its coordinates. */
  export default function polylabel(rings: number[][][], precision: number): [x: number, y: number]
}
