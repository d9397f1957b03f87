import certificateEn from "./certificate.en"
import certificateVi from "./certificate.vi"
import complaintEn from "./complaint.en"
import complaintVi from "./complaint.vi"
import councilEn from "./council.en"
import councilVi from "./council.vi"
import credentialEn from "./credential.en"
import credentialVi from "./credential.vi"
import dossierEn from "./dossier.en"
import dossierVi from "./dossier.vi"
import inspectionEn from "./inspection.en"
import inspectionVi from "./inspection.vi"
import paperEn from "./paper.en"
import paperVi from "./paper.vi"
import ruleSetsEn from "./rule-sets.en"
import ruleSetsVi from "./rule-sets.vi"

/**
 * Texts of this plugin's staff pages, by language. Each area has a namespace and two files of its own; `ocop` is
 * that of certificates.
 */
export default {
  vi: {
    ocop: certificateVi,
    council: councilVi,
    ocopRules: ruleSetsVi,
    ocopCredential: credentialVi,
    ocopDossier: dossierVi,
    inspection: inspectionVi,
    complaint: complaintVi,
    paper: paperVi,
  },
  en: {
    ocop: certificateEn,
    council: councilEn,
    ocopRules: ruleSetsEn,
    ocopCredential: credentialEn,
    ocopDossier: dossierEn,
    inspection: inspectionEn,
    complaint: complaintEn,
    paper: paperEn,
  },
}
