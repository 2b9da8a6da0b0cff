DROP INDEX prices_label_idx;
