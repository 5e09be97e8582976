import { oneOf, type AddressPart } from './addressPart.ts'

/** The tools of the workshop: the visitor's own files, addresses, queries. */
export const tools = ['files', 'addresses', 'sql'] as const

/** What the workshop holds in the address. */
export interface WorkshopChoice {
  readonly tool: (typeof tools)[number]
}

export const workshop: AddressPart<WorkshopChoice> = {
  opening: { tool: 'files' },
  readers: {
    tool: (text) => ({ tool: oneOf(tools, text, 'outil') })
  },
  parameters({ tool }): Record<string, string> {
    return tool === workshop.opening.tool ? {} : { tool }
  }
}
