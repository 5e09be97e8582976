export default {
  'Ajouter cette vue à la présentation': 'Add this view to the presentation',
  'Annuler : {change}': 'Undo: {change}',
  'Ce que vous direz de cette vue': 'What you will say of this view',
  'Cet outil n’est pas arrivé : rechargez la page quand le réseau est revenu.':
    'This tool did not arrive: reload the page when the network is back.',
  'Cette vue montre un de vos fichiers\u00a0: il n’est ni dans le lien ni dans le fichier de la présentation. Ailleurs, l’étape s’ouvrira sans lui.':
    'This view shows one of your files: it is neither in the link nor in the file of the presentation. Elsewhere the step will open without it.',
  'Copier le lien de la présentation': 'Copy the link to the presentation',
  'C’est la vue à l’écran.': 'This is the view on the screen.',
  'Descendre « {name} »': 'Move “{name}” down',
  'Encore {count} caractères.': '{count} characters left.',
  'Enregistrer le fichier': 'Save the file',
  'Faubourg, l’atlas des quartiers prioritaires – données version {dataVersion}':
    'Faubourg, the atlas of priority neighbourhoods – data version {dataVersion}',
  'Glisser pour déplacer': 'Drag to move',
  'La présentation entière est dans le lien, en {count} caractères\u00a0: aucun serveur ne la reçoit.':
    'The whole presentation is in the link, in {count} characters: no server receives it.',
  'Lire le texte': 'Read the text',
  'Modifier cette présentation': 'Edit this presentation',
  'Monter « {name} »': 'Move “{name}” up',
  'Ouvrir la vue': 'Open the view',
  'Plein écran': 'Full screen',
  'Préparer une présentation': 'Prepare a presentation',
  Présentation: 'Presentation',
  Quitter: 'Leave',
  'Remplacer par la vue à l’écran': 'Replace by the view on the screen',
  Replier: 'Collapse',
  'Replier le texte': 'Hide the text',
  'Revenir à la vue de l’étape': 'Back to the view of the step',
  Réduire: 'Leave full screen',
  Suivant: 'Next',
  'Texte de l’étape': 'Text of the step',
  'Texte de l’étape {number}': 'Text of step {number}',
  'Titre de la présentation': 'Title of the presentation',
  'Titre de l’étape {number}': 'Title of step {number}',
  'Trop longue pour un lien ({count} caractères, {most} au plus)\u00a0: enregistrez le fichier et envoyez-le, ou raccourcissez les textes.':
    'Too long for a link ({count} characters, {most} at most): save the file and send it, or shorten the texts.',
  'Une suite de vues avec leur texte, à montrer en plein écran. Le brouillon reste dans ce navigateur jusqu’à «\u00a0Effacer\u00a0»\u00a0; vos fichiers n’y sont pas.':
    'A row of views with their text, to show full screen. The draft stays in this browser until “Clear”; your files are not in it.',
  'de « {name} »': 'of “{name}”',
  'fichier ouvert': 'file opened',
  'présentation reprise': 'presentation taken up',
  '{number} / {count}, liste des étapes': '{number} / {count}, list of steps',
  '« {name} » : {message}. Rien n’a changé.': '“{name}”: {message}. Nothing has changed.',
  '« {name} » est ouvert.': '“{name}” is open.',
  'Étape précédente': 'Previous step',
  'Étape {number} sur {count}': 'Step {number} of {count}',
  'Étape {number} sur {count}\u00a0: {text}': 'Step {number} of {count}: {text}',
  Étapes: 'Steps',
  '→ ou espace\u00a0: suivante · ←\u00a0: précédente · Début, Fin · F\u00a0: plein écran · L\u00a0: cette liste · Échap\u00a0: quitter':
    '→ or space: next · ←: previous · Home, End · F: full screen · L: this list · Esc: leave'
} as const
