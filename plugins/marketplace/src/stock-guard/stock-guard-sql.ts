/** Name under which PostgreSQL reports a reservation that stock doesn't cover. */
export const STOCK_GUARD = "stock_covers_reservations"

/**
 * The last line against overselling: whatever reserves, and however many at the same moment, what is promised never
 * exceeds what is there. It counts the reservations themselves and not `reserved_quantity`, which two transactions
 * without a common lock may both have read before either wrote it. Reservations on order (`allow_backorder`) don't count.
 *
 * Only new and growing reservations are checked, so that correcting stock downwards, cancelling and shipping always
 * work. Levels are locked in one order: the guard can't deadlock.
 */
export const STOCK_GUARD_SQL = `
CREATE OR REPLACE FUNCTION ${STOCK_GUARD}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  levels text[];
  short record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(level.id) INTO levels
    FROM inventory_level level
    JOIN after_rows r USING (inventory_item_id, location_id)
    WHERE level.deleted_at IS NULL AND NOT r.allow_backorder;
  ELSE
    SELECT array_agg(level.id) INTO levels
    FROM inventory_level level
    JOIN after_rows r USING (inventory_item_id, location_id)
    JOIN before_rows b ON b.id = r.id
    WHERE level.deleted_at IS NULL AND NOT r.allow_backorder AND r.deleted_at IS NULL
      AND (r.quantity > b.quantity OR r.location_id <> b.location_id OR r.inventory_item_id <> b.inventory_item_id);
  END IF;
  IF levels IS NULL THEN
    RETURN NULL;
  END IF;

  PERFORM 1 FROM inventory_level WHERE id = ANY (levels) ORDER BY id FOR NO KEY UPDATE;

  -- A statement of its own: it sees what others committed while we waited for the lock.
  SELECT level.inventory_item_id, level.location_id INTO short
  FROM inventory_level level
  JOIN reservation_item r USING (inventory_item_id, location_id)
  WHERE level.id = ANY (levels) AND r.deleted_at IS NULL AND NOT r.allow_backorder
  GROUP BY level.id
  HAVING sum(r.quantity) > level.stocked_quantity
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'Not enough stock available for item % at location %', short.inventory_item_id, short.location_id
      USING ERRCODE = 'check_violation', CONSTRAINT = '${STOCK_GUARD}', TABLE = 'reservation_item';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER ${STOCK_GUARD}_insert AFTER INSERT ON reservation_item
  REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION ${STOCK_GUARD}();

CREATE OR REPLACE TRIGGER ${STOCK_GUARD}_update AFTER UPDATE ON reservation_item
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION ${STOCK_GUARD}();
`
