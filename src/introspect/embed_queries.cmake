# Writes the .sql files below QUERIES into the C++ file OUTPUT: a string for each file directly in it, named
# query_<file>, so that a kind without its query does not link, and a table of the fragments.
# Run as: cmake -DQUERIES=<folder> -DOUTPUT=<file> -P embed_queries.cmake
file(GLOB queries ${QUERIES}/*.sql)
file(GLOB fragments ${QUERIES}/fragments/*.sql)

set(text "#include \"introspect/queries.hpp\"\n\nnamespace gen::introspect {\n\n")
foreach(path ${queries})
  get_filename_component(name ${path} NAME_WE)
  file(READ ${path} sql)
  string(APPEND text "const std::string_view query_${name} = R\"sql(${sql})sql\";\n\n")
endforeach()
string(APPEND text "const std::map<std::string_view, std::string_view>& query_fragments() {\n"
                   "  static const std::map<std::string_view, std::string_view> fragments{\n")
foreach(path ${fragments})
  get_filename_component(name ${path} NAME_WE)
  file(READ ${path} sql)
  string(APPEND text "      {\"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
string(APPEND text "  };\n  return fragments;\n}\n\n}  // namespace gen::introspect\n")
file(WRITE ${OUTPUT} "${text}")
