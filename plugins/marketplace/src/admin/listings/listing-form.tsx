import { Alert, Button, Drawer, Heading, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import { BRANCHES, LABEL_FIELDS } from "../../modules/seller/listing-values"
import type { ListingDetail } from "../../queries/read-listing-detail"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { ChooseSeller } from "./choose-seller"
import { toListingDraft, type LabelText, type ListingDraft } from "./listing-draft"
import { useSaveListing } from "./use-listing"

type ListingFormProps = { productId: string; listing: ListingDetail | null; onSaved: () => void }

/** Maker, seller of record and label of a product, Vietnamese with English below it. */
export function ListingForm({ productId, listing, onSaved }: ListingFormProps) {
  const { t } = useTranslation("marketplace")
  const [draft, setDraft] = useState(toListingDraft(listing))
  const { mutateAsync, isPending, error } = useSaveListing(productId)
  const change = (changes: Partial<ListingDraft>) => setDraft((before) => ({ ...before, ...changes }))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    // A refusal is shown in the form.
    await mutateAsync(draft).then(onSaved, () => undefined)
  }

  const text = (id: LabelText, name: string) => (
    <Field id={id} name={name} optional>
      <Textarea
        id={id}
        rows={2}
        value={draft[id]}
        onChange={(event) => change({ [id]: event.target.value })}
      />
    </Field>
  )

  return (
    <form onSubmit={save} className="flex min-h-0 flex-1 flex-col">
      <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
        <ChooseSeller
          id="maker_id"
          name={t("listing.maker")}
          value={draft.maker_id}
          onChange={(maker_id) => change({ maker_id })}
        />
        <ChooseSeller
          id="seller_id"
          name={t("listing.seller")}
          value={draft.seller_id}
          onChange={(seller_id) => change({ seller_id })}
        />
        <Field id="branch" name={t("listing.branch")}>
          <Choice
            id="branch"
            value={draft.branch}
            options={BRANCHES.map((value) => ({ value, label: t(`branches.${value}`) }))}
            onChange={(branch) => change({ branch })}
          />
        </Field>
        {LABEL_FIELDS.map((field) => (
          <div key={field} className="flex flex-col gap-2 border-t pt-3">
            <Heading level="h3">{t(`label.${field}`)}</Heading>
            {text(field, t("listing.vietnamese"))}
            {text(`${field}_en`, t("listing.english"))}
          </div>
        ))}
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("form.failed")}
          </Alert>
        ) : null}
      </Drawer.Body>
      <Drawer.Footer>
        <Button type="submit" size="small" isLoading={isPending}>
          {t("form.save")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
