package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Records as JSON text: fields in the order of the record, enums by their ledger codes, nulls and
 * empty lists left out. Reading back gives equal records. Safe for use by many threads.
 */
final class LedgerJson {
  private final ObjectMapper mapper = newMapper();

  private static ObjectMapper newMapper() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .defaultPropertyInclusion(Value.construct(Include.NON_NULL, Include.ALWAYS))
            .build();
    for (Class<?> many : List.of(List.class, int[].class)) {
      mapper
          .configOverride(many)
          .setInclude(Value.construct(Include.NON_EMPTY, Include.ALWAYS))
          .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
    return mapper;
  }

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no record to store: " + value.getClass(), e);
    }
  }

  /** The record as a tree whose fields can be set. */
  ObjectNode tree(Object value) {
    return mapper.valueToTree(value);
  }

  /** Any JSON as a tree; throws {@link IllegalArgumentException} where it is none. */
  JsonNode parse(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + json, e);
    }
  }

  /** A tree as a record; throws {@link IllegalArgumentException} where it is none. */
  <T> T of(JsonNode tree, Class<T> type) {
    try {
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException | RuntimeException e) {
      throw new IllegalArgumentException("no sound " + type.getSimpleName() + ": " + tree, e);
    }
  }

  <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger holds no sound " + type.getSimpleName(), e);
    }
  }

  <T> List<T> readList(String json, TypeReference<List<T>> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger holds no sound list", e);
    }
  }
}
