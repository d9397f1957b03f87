import { Alert, Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useRef } from "react"
import { useTranslation } from "react-i18next"

import { uploadPicture } from "../client"
import { Field } from "../forms/field"

type PictureFieldProps = { url: string; onChange: (url: string) => void }

/** A seller's picture; it is uploaded at once and goes with the seller when that is saved. */
export function PictureField({ url, onChange }: PictureFieldProps) {
  const { t, i18n } = useTranslation("marketplace")
  const input = useRef<HTMLInputElement>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (file: File) => uploadPicture(file, i18n.language),
    onSuccess: onChange,
  })
  return (
    <Field id="picture" name={t("fields.picture")} optional hint={t("hints.picture")}>
      {url ? <img src={url} alt="" className="h-32 w-fit rounded-md object-cover" /> : null}
      <input
        ref={input}
        id="picture"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) {
            mutate(file)
          }
          event.target.value = ""
        }}
      />
      <div className="flex gap-2">
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => input.current?.click()}
        >
          {url ? t("form.replace") : t("form.upload")}
        </Button>
        {url ? (
          <Button type="button" size="small" variant="transparent" onClick={() => onChange("")}>
            {t("form.remove")}
          </Button>
        ) : null}
      </div>
      {error ? (
        <Alert variant="error" role="alert">
          {error.message || t("form.failed")}
        </Alert>
      ) : null}
    </Field>
  )
}
