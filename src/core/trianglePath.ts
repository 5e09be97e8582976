/**
 * An equilateral triangle in a circle, as the map draws a change: SVG path data, absolute commands.
 * @param side above zero it points up, else down
 */
export function trianglePath(x: number, y: number, radiusPx: number, side: number): string {
  const [half, way] = [radiusPx * Math.sqrt(0.75), side > 0 ? -1 : 1]
  const corners = [
    [x, y + way * radiusPx],
    [x + half, y - (way * radiusPx) / 2],
    [x - half, y - (way * radiusPx) / 2]
  ]
  return `M${corners.map((corner) => corner.map((px) => px.toFixed(1)).join(' ')).join('L')}Z`
}
