/** The two drawings of the priority neighbourhoods; what is known of one is never read as the other's. */
export type Generation = '2015' | '2024'
