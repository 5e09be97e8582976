import { InputError } from '../../core/errors.ts'
import type { Provenance } from '../../exports/provenance/provenance.ts'
import { searchOfLink } from '../../exports/provenance/searchOfLink.ts'
import type { Atlas } from '../atlas.svelte.ts'
import { reopenedText } from './reopened.ts'
import { t } from '../../words/t.ts'

/** Why a file opens no map. */
export interface Refused {
  readonly message: string
  /** it may be a table of the visitor's own, which the workshop takes */
  readonly isTable: boolean
}

/** A name that ends like a table's. */
const tableName = /\.(csv|tsv|txt|xlsx?|ods|json|geojson|parquet|arrow|zip|shp|dbf)$/i

/** Opens again the map of a file that the atlas made, with its page for the composer. Nothing changes on failure. */
export class Reopening {
  readonly #atlas: Atlas
  refused: Refused | null = $state.raw(null)
  isReading = $state(false)

  constructor(atlas: Atlas) {
    this.#atlas = atlas
  }

  /** @param files the first one is opened */
  async open(files: readonly File[]): Promise<void> {
    const file = files[0]
    if (!file || this.isReading) return
    this.refused = null
    this.isReading = true
    try {
      // Fetched when it is asked for: most visits open no file.
      const { provenanceOf } = await import('../../exports/provenance/provenanceOf.ts')
      const provenance = await provenanceOf(file)
      if (!provenance) throw new InputError(t('ce fichier ne porte pas la carte dont il est fait'))
      await this.#follow(file, provenance)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      this.refused = refusal(file, error)
    } finally {
      this.isReading = false
    }
  }

  dismiss(): void {
    this.refused = null
  }

  async #follow(file: File, provenance: Provenance): Promise<void> {
    const search = searchOfLink(provenance.link)
    if (search === null)
      throw new InputError(t('son lien est illisible : {link}', { link: provenance.link.slice(0, 80) }))
    const atlas = this.#atlas
    const { composition } = provenance
    const notices: string[] = []
    if (composition !== null) {
      const [{ lastingComposer }, { readComposition }] = await Promise.all([
        import('./composer.svelte.ts'),
        import('./compositionText.ts')
      ])
      const read = readComposition(composition)
      notices.push(...read.notices)
      atlas.composer ??= lastingComposer()
      atlas.composer.restore(read.composition)
    }
    atlas.navigation.open(search, { told: [reopenedText(file.name, provenance), ...notices] })
  }
}

function refusal(file: File, error: Error): Refused {
  const isTable = tableName.test(file.name)
  if (isTable)
    return {
      message: t('« {name} » n’est pas une carte exportée par Faubourg.', { name: file.name }),
      isTable: true
    }
  const why =
    error instanceof InputError
      ? error.message
      : t('il n’a pas pu être lu ({message})', { message: error.message })
  return {
    message: t('« {name} » ne rouvre aucune carte : {why}.', { name: file.name, why }),
    isTable: false
  }
}
