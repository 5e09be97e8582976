import catalogue from './catalogue.ts'
import catalogueFilterFields from './catalogue/filterFields.ts'
import catalogueTables from './catalogue/tables.ts'
import charts from './charts.ts'
import core from './core.ts'
import engine from './engine.ts'
import exportsCharts from './exports/charts.ts'
import exportsData from './exports/data.ts'
import exportsDocument from './exports/document.ts'
import exportsProvenance from './exports/provenance.ts'
import exportsSeries from './exports/series.ts'
import exportsSheet from './exports/sheet.ts'
import exportsWriters from './exports/writers.ts'
import geo from './geo.ts'
import geoShapes from './geo/shapes.ts'
import maps from './maps.ts'
import own from './own.ts'
import ownArchive from './own/archive.ts'
import ownArrow from './own/arrow.ts'
import ownFormats from './own/formats.ts'
import ownGeometry from './own/geometry.ts'
import ownText from './own/text.ts'
import pages from './pages.ts'
import querySandbox from './query/sandbox.ts'
import shared from './shared.ts'
import state from './state.ts'
import stateAddresses from './state/addresses.ts'
import stateChoices from './state/choices.ts'
import stateComposer from './state/composer.ts'
import stateOutcomes from './state/outcomes.ts'
import stateOwn from './state/own.ts'
import statePages from './state/pages.ts'
import statePartners from './state/partners.ts'
import statePresentation from './state/presentation.ts'
import stateSelection from './state/selection.ts'
import stateSeries from './state/series.ts'
import stateShapes from './state/shapes.ts'
import stateShare from './state/share.ts'
import stateSql from './state/sql.ts'
import stateTakeAway from './state/takeAway.ts'
import views from './views.ts'
import viewsCatalogue from './views/catalogue.ts'
import viewsCharts from './views/charts.ts'
import viewsComposer from './views/composer.ts'
import viewsEmbed from './views/embed.ts'
import viewsOutcomes from './views/outcomes.ts'
import viewsPages from './views/pages.ts'
import viewsPartners from './views/partners.ts'
import viewsPresentation from './views/presentation.ts'
import viewsSelection from './views/selection.ts'
import viewsSeries from './views/series.ts'
import viewsShapes from './views/shapes.ts'
import viewsShare from './views/share.ts'
import viewsWorkshop from './views/workshop.ts'

/** Every text of the interface in English, by its French. Made by `npm run words`, which keeps what is translated. */
export const english = {
  ...catalogue,
  ...catalogueFilterFields,
  ...catalogueTables,
  ...charts,
  ...core,
  ...engine,
  ...exportsCharts,
  ...exportsData,
  ...exportsDocument,
  ...exportsProvenance,
  ...exportsSeries,
  ...exportsSheet,
  ...exportsWriters,
  ...geo,
  ...geoShapes,
  ...maps,
  ...own,
  ...ownArchive,
  ...ownArrow,
  ...ownFormats,
  ...ownGeometry,
  ...ownText,
  ...pages,
  ...querySandbox,
  ...shared,
  ...state,
  ...stateAddresses,
  ...stateChoices,
  ...stateComposer,
  ...stateOutcomes,
  ...stateOwn,
  ...statePages,
  ...statePartners,
  ...statePresentation,
  ...stateSelection,
  ...stateSeries,
  ...stateShapes,
  ...stateShare,
  ...stateSql,
  ...stateTakeAway,
  ...views,
  ...viewsCatalogue,
  ...viewsCharts,
  ...viewsComposer,
  ...viewsEmbed,
  ...viewsOutcomes,
  ...viewsPages,
  ...viewsPartners,
  ...viewsPresentation,
  ...viewsSelection,
  ...viewsSeries,
  ...viewsShapes,
  ...viewsShare,
  ...viewsWorkshop
}

export type English = typeof english
