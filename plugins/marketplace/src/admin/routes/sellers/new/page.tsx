import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { toCreation, toDraft } from "../../../sellers/seller-draft"
import { SellerForm } from "../../../sellers/seller-form"
import { useSaveSeller } from "../../../sellers/use-sellers"

/** A new seller; it waits for approval. */
const NewSellerPage = () => {
  const { t } = useTranslation("marketplace")
  const navigate = useNavigate()
  const { mutateAsync, isPending, error } = useSaveSeller("")
  return (
    <Container>
      <SellerForm
        title={t("form.create")}
        start={toDraft(null)}
        isNew
        isSaving={isPending}
        error={error}
        onSave={async (draft) => {
          const { seller } = await mutateAsync(toCreation(draft))
          navigate(`/sellers/${seller.id}`)
        }}
      />
    </Container>
  )
}
export default NewSellerPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("marketplace").t("form.create")
}
