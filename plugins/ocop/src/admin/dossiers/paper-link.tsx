import type { DossierPaper } from "../../dossier-papers"

type PaperLinkProps = { dossier_id: string; paper: DossierPaper }

/** A paper's file, shown in a page of its own where a browser can show it. */
export function PaperLink({ dossier_id, paper }: PaperLinkProps) {
  return (
    <a
      className="txt-small text-ui-fg-interactive block hover:underline"
      href={`/admin/ocop/dossiers/${dossier_id}/evidence/${paper.id}/file?show=1`}
      target="_blank"
      rel="noreferrer"
    >
      {paper.title ?? paper.filename}
    </a>
  )
}
