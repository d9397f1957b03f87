import { Alert, Container, Skeleton, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"

import { toChange, toDraft } from "../../../../sellers/seller-draft"
import { SellerForm } from "../../../../sellers/seller-form"
import { useSaveSeller, useSeller } from "../../../../sellers/use-sellers"

const EditSellerPage = () => {
  const { t } = useTranslation("marketplace")
  const { id = "" } = useParams()
  const navigate = useNavigate()
  const { data, error: loadError } = useSeller(id)
  const { mutateAsync, isPending, error } = useSaveSeller(id)
  if (loadError) {
    return <Alert variant="error">{loadError.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  return (
    <Container>
      <SellerForm
        title={`${t("form.edit")}: ${data.seller.name}`}
        start={toDraft(data.seller)}
        isSaving={isPending}
        error={error}
        onSave={async (draft) => {
          await mutateAsync(toChange(draft))
          toast.success(t("form.saved"))
          navigate(`/sellers/${id}`)
        }}
      />
    </Container>
  )
}
export default EditSellerPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("marketplace").t("detail.edit")
}
