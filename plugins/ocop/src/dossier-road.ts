export {
  dossierActions,
  dossierStates,
  transitionOf,
  type DossierAction,
  type DossierState,
} from "./modules/dossier/dossier-transitions"
