import { t } from '../words/t.ts'

/** A reservation about one funding row, told wherever the row is shown. */
export interface QualityFlag {
  readonly id: string
  readonly label: string
}

export const qualityFlags: readonly QualityFlag[] = [
  { id: 'shared-departments', label: t('contrat sur plusieurs départements : montant entier du contrat') },
  { id: 'no-department', label: t('département absent du fichier, repris du contrat') },
  { id: 'packed-contracts', label: t('deux contrats dans une cellule : connu au département') },
  { id: 'unknown-contract', label: t('contrat introuvable dans la liste : connu au département') },
  { id: 'no-contract', label: t('contrat absent du fichier : connu au département') },
  { id: 'several-contracts', label: t('poste sous plusieurs contrats distincts : connu au département') },
  { id: 'conflicting-amount', label: t('deux montants pour le même poste : le premier est retenu') },
  {
    id: 'conflicting-beneficiary',
    label: t('deux bénéficiaires pour le même poste : le premier est retenu')
  },
  { id: 'doubtful', label: t('montant douteux') },
  { id: 'group', label: t('montant d’un groupe de quartiers, non divisé') },
  { id: 'agglomeration', label: t('montant de l’agglomération, jamais d’un quartier') },
  { id: 'unplaced', label: t('aucun lieu dans la source : connu pour la France entière') },
  { id: 'placed-by-posts', label: t('placé au département où se trouvent les postes du bénéficiaire') },
  { id: 'placed-by-name', label: t('placé au département par le nom de la commune') },
  { id: 'chosen-by-words', label: t('retenu par les mots de son objet, faute de code de quartier') },
  { id: 'carried-over', label: t('périmètre 2015 porté au quartier 2024 par recouvrement de surface') }
]
