package org.goalkeeper.record;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The end of an organisation's record.
 *
 * @param organization whose record
 * @param position of its last entry; 0 for none
 * @param hash of its last entry
 */
@Table("record_head")
record RecordHead(@Id String organization, long position, String hash) {}
