/** What a page is made of, in the order it is read and drawn: later parts lie over earlier ones. */
export const partIds = [
  'map',
  'title',
  'subtitle',
  'legend',
  'scale',
  'north',
  'insets',
  'paris',
  'note',
  'cautions',
  'filters',
  'sources',
  'credit',
  'qr'
] as const

export type PartId = (typeof partIds)[number]

/** What the reader changed of one part; what is absent stays as the layout puts it. */
export interface Placement {
  readonly hidden?: boolean
  /** of the upper left corner on the page, in millimetres */
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
}

/** What the reader changed of the page. */
export type Arrangement = Partial<Record<PartId, Placement>>
