/**
 * Each query takes one JSON parameter. Searches compare folded text at the beginnings of words; the
 * service ranks what they find.
 */

const COLUMNS = `unit.code, unit.valid_from, unit.level, unit.name, unit.name_en, unit.parent_code`
const IS_VALID = `unit.valid_from <= search.day and (unit.valid_to is null or unit.valid_to >= search.day)`
const SEARCH = `with search as (select * from jsonb_to_record(?::jsonb) as (day text, parent text, pattern text))`

/** Communes by present name and, with a pattern, by former names and districts: `{ day, parent, pattern }`. */
export const SEARCH_COMMUNES = `${SEARCH}
  select ${COLUMNS}, null::jsonb as former
    from search join administrative_unit unit on unit.level = 'commune' and ${IS_VALID}
   where (search.parent is null or unit.parent_code = search.parent)
     and (search.pattern is null or ' ' || unit.folded like search.pattern)
  union all
  select ${COLUMNS}, jsonb_build_object('name', former.name, 'district', former.district)
    from search
    join administrative_unit_former_name former on ' ' || former.folded like search.pattern
    join administrative_unit unit
      on unit.code = former.commune_code and unit.valid_from = former.commune_valid_from and ${IS_VALID}
   where (search.parent is null or unit.parent_code = search.parent)`

/** Provinces by present name and, with a pattern, by the provinces that went into them. */
export const SEARCH_PROVINCES = `${SEARCH}
  select ${COLUMNS}, null::jsonb as former
    from search join administrative_unit unit on unit.level = 'province' and ${IS_VALID}
   where search.pattern is null or ' ' || unit.folded like search.pattern
  union all
  select distinct ${COLUMNS}, jsonb_build_object('name', former.province, 'district', null)
    from search
    join administrative_unit_former_name former on ' ' || former.folded_province like search.pattern
    join administrative_unit commune
      on commune.code = former.commune_code and commune.valid_from = former.commune_valid_from
    join administrative_unit unit on unit.code = commune.parent_code and unit.level = 'province' and ${IS_VALID}`

/** Inserts or updates all units by their key. */
export const LOAD_UNITS = `
  insert into administrative_unit
    (id, code, level, name, name_en, folded, parent_code, valid_from, valid_to, succeeded_by)
  select id, code, level, name, name_en, folded, parent_code, valid_from, valid_to, succeeded_by
    from jsonb_to_recordset(?::jsonb) as (id text, code text, level text, name text, name_en text, folded text,
         parent_code text, valid_from text, valid_to text, succeeded_by text)
  on conflict (id) do update set
    name = excluded.name, name_en = excluded.name_en, folded = excluded.folded, level = excluded.level,
    parent_code = excluded.parent_code, valid_to = excluded.valid_to, succeeded_by = excluded.succeeded_by,
    updated_at = now(), deleted_at = null`

export const DELETE_FORMER_NAMES = `delete from administrative_unit_former_name`

export const LOAD_FORMER_NAMES = `
  insert into administrative_unit_former_name
    (id, name, district, province, code, folded, folded_province, valid_to, commune_code, commune_valid_from)
  select id, name, district, province, code, folded, folded_province, valid_to, commune_code, commune_valid_from
    from jsonb_to_recordset(?::jsonb) as (id text, name text, district text, province text, code text, folded text,
         folded_province text, valid_to text, commune_code text, commune_valid_from text)`
