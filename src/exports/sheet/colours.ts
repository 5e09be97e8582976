/** Colours of a page, as on the screen. */
export const ink = '#1b1f2a'
export const softInk = '#5b6270'
export const warning = '#7a4b00'
export const sea = '#e8eef0'
export const frame = '#d8cfbe'
export const ground = '#ffffff'
